package io.github.copydesk.actor;

import io.github.copydesk.basics.Coded;

/** The kind of an {@link Organization}. */
public enum OrganizationKind implements Coded {
  /** A cabinet or the administration of a country or city. */
  GOVERNMENT,
  /** A ministry or department: the Pentagon. */
  MINISTRY,
  /** An army, navy, air force or named unit. */
  ARMED_FORCE,
  /** An intelligence or security service. */
  INTELLIGENCE,
  /** A newspaper, broadcaster or news site: CNN. */
  MEDIA,
  /** A news agency: Yonhap. */
  NEWS_AGENCY,
  /** An organization of states: the United Nations, the G7. */
  INTERGOVERNMENTAL,
  /** A non-governmental organization. */
  NGO,
  /** A company. */
  COMPANY,
  /** None of these. */
  OTHER;

  /** Whether it publishes news: {@link #MEDIA} or {@link #NEWS_AGENCY}. */
  public boolean isNewsOutlet() {
    return this == MEDIA || this == NEWS_AGENCY;
  }
}
