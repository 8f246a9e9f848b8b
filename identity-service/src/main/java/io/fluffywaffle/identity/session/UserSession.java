package io.fluffywaffle.identity.session;

import io.fluffywaffle.identity.keycloak.RealmSession;

/** A session and the device behind it. */
public record UserSession(RealmSession session, Device device) {
}
