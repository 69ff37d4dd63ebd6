String log = new File(basedir, 'build.log').text
assert log.contains('acme/FromTheFuture.class') && log.contains('Java 156')
return true
