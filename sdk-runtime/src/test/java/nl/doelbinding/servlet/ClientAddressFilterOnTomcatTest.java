package nl.doelbinding.servlet;

class ClientAddressFilterOnTomcatTest extends ClientAddressFilterContract {

  ClientAddressFilterOnTomcatTest() {
    super(new Tomcat11());
  }
}
