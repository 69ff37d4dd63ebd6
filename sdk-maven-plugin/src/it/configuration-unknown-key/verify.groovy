String log = new File(basedir, 'build.log').text
assert log.contains('[DB-004]') && log.contains('doelbinding.yaml:3') && log.contains('"adress"')
return true
