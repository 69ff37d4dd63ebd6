String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] [DB-120] acme.Subscriber.gone') && log.contains('(doelbinding-baseline.txt:1)')
assert log.contains('[WARNING] [DB-121] acme.Subscriber.birthDate') && log.contains('(doelbinding-baseline.txt:2)')
assert log.contains('[ERROR] [DB-101] acme.Subscriber.birthDate')
assert !log.contains('[DB-101] acme.Subscriber.telefoonnummer')
assert log.contains('1 accepted by the baseline')
assert log.contains('BUILD FAILURE')
return true
