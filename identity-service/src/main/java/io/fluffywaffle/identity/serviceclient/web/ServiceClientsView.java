package io.fluffywaffle.identity.serviceclient.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** All programs that were let in, newest first. */
@Schema(name = "ServiceClients")
record ServiceClientsView(List<ServiceClientView> items) {
}
