// What the sample of this repository declares, three times: as it is, with one declaration removed,
// and with one retention misspelt. The whole sample is built with the plugin where it stands.
File sample = new File(basedir, '../../../../samples/time-registration').canonicalFile

def copy = { String variant ->
  File from = new File(sample, 'src/main/java')
  ['data', 'purpose'].each { name ->
    new File(from, 'nl/doelbinding/sample/time/' + name).eachFile { file ->
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
new File(basedir, 'doelbinding.yaml').bytes = new File(sample, 'doelbinding.yaml').bytes
return true
