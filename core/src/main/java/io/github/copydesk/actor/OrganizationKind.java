package io.github.copydesk.actor;

import io.github.copydesk.basics.Coded;

/** What sort of organization an {@link Organization} is. */
public enum OrganizationKind implements Coded {
  /** A cabinet or the administration of a country or city. */
  GOVERNMENT,
  /** A ministry or department: the Pentagon. */
  MINISTRY,
  /** An army, navy, air force or a unit with a name. */
  ARMED_FORCE,
  /** An intelligence or security service. */
  INTELLIGENCE,
  /** A newspaper, broadcaster or site: CNN. */
  MEDIA,
  /** A news agency: Yonhap. */
  NEWS_AGENCY,
  /** Made by states: the United Nations, the G7. */
  INTERGOVERNMENTAL,
  /** A non-governmental organization. */
  NGO,
  /** A company. */
  COMPANY,
  /** None of these. */
  OTHER;

  /** Whether it publishes news: media or a news agency. */
  public boolean isNewsOutlet() {
    return this == MEDIA || this == NEWS_AGENCY;
  }
}
