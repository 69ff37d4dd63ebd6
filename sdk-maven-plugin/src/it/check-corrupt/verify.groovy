String log = new File(basedir, 'build.log').text
assert !log.contains(':weave') && !log.contains(':register')
assert log.contains('[ERROR] [DB-001] target/classes!/acme/Broken.class: The file is not a Java class file')
assert log.contains('The check is not complete: 1 error, 1 note; worst: DB-001 target/classes!/acme/Broken.class')
return true
