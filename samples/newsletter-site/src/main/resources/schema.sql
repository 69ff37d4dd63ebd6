create table if not exists subscriber (
  code uuid primary key,
  name varchar(200) not null,
  organisation varchar(200) not null,
  email varchar(254) not null unique,
  phone varchar(50) not null,
  signed_up_at timestamp(6) with time zone not null,
  confirmed_at timestamp(6) with time zone,
  suggestions boolean default false not null,
  by_email boolean default false not null,
  by_text boolean default false not null,
  by_phone boolean default false not null
);

create table if not exists message (
  id uuid primary key,
  desk varchar(20) not null,
  name varchar(200) not null,
  organisation varchar(200) not null,
  email varchar(254) not null,
  phone varchar(50) not null,
  customer_number varchar(50) not null,
  message varchar(4000) not null,
  received_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone
);

create table if not exists page_count (
  counted_on date not null,
  page varchar(50) not null,
  views bigint not null,
  primary key (counted_on, page)
);

create table if not exists staff_member (
  username varchar(50) primary key,
  password_salt varchar(100) not null,
  password_hash varchar(100) not null
)
