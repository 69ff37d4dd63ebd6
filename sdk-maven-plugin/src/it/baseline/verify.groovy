List lines = new File(basedir, 'doelbinding-baseline.txt').readLines('UTF-8').findAll { !it.startsWith('#') }
assert lines == [
  'DB-101 | acme.Subscriber.birthDate | 2999-12-31 | later',
  'DB-101 | acme.Subscriber.telefoonnummer | 2999-12-31 | later'
]
String log = new File(basedir, 'build.log').text
assert log.contains('Wrote doelbinding-baseline.txt. 2 accepted: 0 kept, 2 new; 0 dropped')
assert log.contains('2 accepted by the baseline; coverage 33 %: 1 of 3')
assert log.contains('No violations')
assert !log.contains('[ERROR]')
return true
