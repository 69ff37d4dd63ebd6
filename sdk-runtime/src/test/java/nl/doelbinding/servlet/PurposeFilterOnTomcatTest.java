package nl.doelbinding.servlet;

class PurposeFilterOnTomcatTest extends PurposeFilterContract {

  PurposeFilterOnTomcatTest() {
    super(new Tomcat11());
  }
}
