String log = new File(basedir, 'build.log').text
assert log.contains('[DB-003]') && log.contains('doelbinding.yaml')
return true
