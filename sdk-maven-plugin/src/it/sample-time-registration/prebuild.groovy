// The sample of this repository with what it shares with others, three times: as it is, with one
// declaration removed, and with one retention misspelt.
File samples = new File(basedir, '../../../../samples').canonicalFile
File sample = new File(samples, 'time-registration')

def copy = { String variant ->
  ['common', 'time-registration'].each { module ->
    File from = new File(samples, module + '/src/main/java')
    from.eachFileRecurse(groovy.io.FileType.FILES) { file ->
      File to = new File(new File(basedir, variant), from.toURI().relativize(file.toURI()).path)
      to.parentFile.mkdirs()
      to.bytes = file.bytes
    }
  }
}

def edit = { String variant, String file, String from, String to ->
  File source = new File(basedir, variant + '/nl/doelbinding/sample/time/' + file)
  String text = source.getText('UTF-8')
  assert text.contains(from) : "the sample changed: no ${from} in ${file}"
  source.setText(text.replaceFirst(java.util.regex.Pattern.quote(from), to), 'UTF-8')
}

['as-it-is', 'undeclared', 'misspelt'].each(copy)
edit('undeclared', 'data/Subscriber.java', '  @PersonalData(purpose = Newsletter.class)\n', '')
edit('misspelt', 'purpose/ContractAndInvoicing.java', '"P7Y after contract-ended"', '"P7X after contract-ended"')
['doelbinding.yaml', 'doelbinding-baseline.txt'].each {
  new File(basedir, it).bytes = new File(sample, it).bytes
}
return true
