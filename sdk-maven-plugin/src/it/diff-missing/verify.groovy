String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[DB-404] doelbinding-register.json does not exist: nobody approved the register yet')
assert log.contains('approve: mvn compile doelbinding:approve -Ddoelbinding.note="why"')
assert log.contains('Nothing was compared: doelbinding-register.json does not exist, and that is allowed')
assert log.contains('[DB-006] doelbinding.yaml cannot be used: it is no JSON')
return true
