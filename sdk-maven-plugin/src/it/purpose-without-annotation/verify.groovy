String log = new File(basedir, 'build.log').text
assert log.contains('[DB-203]') && log.contains('acme.Newsletter') && log.contains('@Purpose')
return true
