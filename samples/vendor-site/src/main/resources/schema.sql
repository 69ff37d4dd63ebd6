create table if not exists request (
  id bigint generated always as identity primary key,
  kind varchar(20) not null,
  subject varchar(200) not null,
  full_name varchar(200) not null,
  email varchar(250) not null,
  phone_number varchar(50) not null,
  message varchar(4000) not null,
  received_at timestamp with time zone not null,
  answered_at timestamp with time zone
);

create table if not exists subscriber (
  id bigint generated always as identity primary key,
  email varchar(250) not null unique,
  code varchar(36) not null,
  linked_cookie varchar(36),
  confirmed_at timestamp with time zone
);

create table if not exists participant (
  id bigint generated always as identity primary key,
  full_name varchar(200) not null,
  address varchar(300) not null,
  email varchar(250) not null,
  promotion_ends_on date not null
);

create table if not exists feedback (
  article varchar(50) not null,
  message varchar(2000) not null,
  received_at timestamp with time zone not null
);

create table if not exists visit (
  cookie_id varchar(36) not null,
  network varchar(45) not null,
  user_agent varchar(300) not null,
  page varchar(200) not null,
  referrer varchar(200) not null,
  region varchar(20) not null,
  seen_at timestamp with time zone not null
);

create table if not exists anonymous_visit (
  network varchar(45) not null,
  seen_on date not null
);

create table if not exists customer_contact (
  customer varchar(200) primary key,
  appointed_name varchar(200),
  appointed_email varchar(250),
  management_email varchar(250) not null,
  contract_ended_on date
);

create table if not exists hosted_hours (
  customer varchar(200) not null references customer_contact,
  employee_name varchar(200) not null,
  worked_on date not null,
  hours numeric(4, 2) not null
);

create table if not exists breach (
  id bigint generated always as identity primary key,
  discovered_at timestamp with time zone not null,
  customer varchar(200) references customer_contact,
  type varchar(20) not null,
  cause varchar(40) not null,
  activity varchar(100) not null,
  nature varchar(2000) not null,
  affected int not null,
  consequences varchar(2000) not null,
  measures varchar(2000) not null,
  risk varchar(20) not null,
  motivation varchar(2000) not null,
  authority_told_at timestamp with time zone,
  delay_reason varchar(2000),
  customer_told_at timestamp with time zone
);
