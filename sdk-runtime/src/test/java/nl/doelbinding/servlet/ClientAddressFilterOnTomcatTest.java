package nl.doelbinding.servlet;

import nl.doelbinding.servlet.testing.Tomcat11;

class ClientAddressFilterOnTomcatTest extends ClientAddressFilterContract {

  ClientAddressFilterOnTomcatTest() {
    super(new Tomcat11());
  }
}
