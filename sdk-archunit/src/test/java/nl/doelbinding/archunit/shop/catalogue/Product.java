package nl.doelbinding.archunit.shop.catalogue;

public class Product {
  public String name;
  public int price;
}
