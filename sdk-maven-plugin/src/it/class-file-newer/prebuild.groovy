// Java 156, which nobody will have for a while.
byte[] header = [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 200, 0, 1, 0, 0, 0, 0, 0, 0] as byte[]
File file = new File(basedir, 'src/main/resources/acme/FromTheFuture.class')
file.parentFile.mkdirs()
file.bytes = header
return true
