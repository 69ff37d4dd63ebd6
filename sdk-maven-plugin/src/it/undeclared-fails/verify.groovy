String log = new File(basedir, 'build.log').text
assert log.contains('[DB-101] acme.Subscriber.birthDate')
assert log.contains('[DB-101] acme.Subscriber.telefoonnummer')
assert log.contains('(Subscriber.java:11)') && log.contains('(Subscriber.java:13)')
assert log.contains('@PersonalData(purpose = Newsletter.class)') : 'the line to paste'
assert log.contains('BUILD FAILURE')
return true
