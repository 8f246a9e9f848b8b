package io.fluffywaffle.client.join.web;

/** The way to the client's page: {@code /mine/{own}}. */
record AdmittedView(String own) {
}
