String log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] [DB-101] acme.Subscriber.birthDate')
assert !log.contains('[ERROR] [DB-101]')
assert log.contains('BUILD SUCCESS') && log.contains('BUILD FAILURE')
return true
