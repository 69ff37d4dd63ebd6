String log = new File(basedir, 'build.log').text
assert log.contains('[DB-002]') && log.contains('doelbinding.allowEmpty')
return true
