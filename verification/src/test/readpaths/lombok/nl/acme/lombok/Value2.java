package nl.acme.lombok;

import lombok.Value;
import nl.acme.Newsletter;
import nl.doelbinding.annotations.PersonalData;

@Value
public class Value2 {

  @PersonalData(purpose = Newsletter.class)
  String email;
}
