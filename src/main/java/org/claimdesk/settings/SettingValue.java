package org.claimdesk.settings;

/** A setting as it stands, with the version that a change must name. */
public record SettingValue(Setting setting, String value, int version) {}
