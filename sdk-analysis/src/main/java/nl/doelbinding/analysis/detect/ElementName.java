package nl.doelbinding.analysis.detect;

import nl.doelbinding.classfile.MemberModel;

/**
 * The binary name of what a member holds: of a collection, array or wrapper that of its elements,
 * of a map that of its values.
 */
final class ElementName {

  private ElementName() {}

  static String of(MemberModel member, Signals signals) {
    String descriptor = member.descriptor();
    if (descriptor.length() == 1 || descriptor.charAt(descriptor.length() - 1) != ';') {
      return primitive(member);
    }
    String name = binary(descriptor, descriptor.indexOf('L') + 1, descriptor.length() - 1);
    String signature = member.signature();
    if (signature == null) {
      return name;
    }
    String simple = FieldType.simple(name);
    if (signals.maps().contains(simple)) {
      int last = last(signature);
      return last < 0 ? name : argument(signature, last);
    }
    int at = signature.indexOf('<');
    while (at >= 0 && signals.wrappers().contains(FieldType.simple(name))) {
      int start = signature.indexOf('L', at);
      if (start < 0) {
        return name;
      }
      name = argument(signature, start);
      at = signature.indexOf('<', start);
    }
    return name;
  }

  private static String primitive(MemberModel member) {
    String type = member.type();
    boolean bytes = type.equals("byte[]");
    return bytes || !type.endsWith("]") ? type : type.substring(0, type.indexOf('['));
  }

  /** Where the last class of a signature begins that is an argument; negative: there is none. */
  private static int last(String signature) {
    int last = -1;
    boolean inName = false;
    for (int at = Math.max(signature.indexOf('<'), 0); at < signature.length(); at++) {
      char c = signature.charAt(at);
      if (!inName && c == 'L') {
        last = at;
        inName = true;
      } else if (!inName && c == 'T') {
        inName = true;
      } else if (c == ';' || c == '<') {
        inName = false;
      }
    }
    return last;
  }

  private static String argument(String signature, int start) {
    int end = start + 1;
    while (end < signature.length() && ";<".indexOf(signature.charAt(end)) < 0) {
      end++;
    }
    return binary(signature, start + 1, end);
  }

  private static String binary(String internal, int start, int end) {
    return internal.substring(start, end).replace('/', '.');
  }
}
