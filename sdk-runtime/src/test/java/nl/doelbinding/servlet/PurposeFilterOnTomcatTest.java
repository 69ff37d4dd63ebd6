package nl.doelbinding.servlet;

import nl.doelbinding.servlet.testing.Tomcat11;

class PurposeFilterOnTomcatTest extends PurposeFilterContract {

  PurposeFilterOnTomcatTest() {
    super(new Tomcat11());
  }
}
