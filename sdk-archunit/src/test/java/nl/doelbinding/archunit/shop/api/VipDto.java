package nl.doelbinding.archunit.shop.api;

import nl.doelbinding.archunit.shop.customers.Customer;

public class VipDto extends Customer {
  int level;
}
