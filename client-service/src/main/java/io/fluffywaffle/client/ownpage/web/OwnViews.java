package io.fluffywaffle.client.ownpage.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.GroupedClient;
import io.fluffywaffle.client.consent.ConsentHistory;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.field.OnForm;
import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.ownpage.OpenTerms;
import io.fluffywaffle.client.ownpage.OwnDoor.Visit;

import org.springframework.stereotype.Component;

/** Puts a client's page together. */
@Component
class OwnViews {

	private final ClientRegister clients;

	private final ClientFields fields;

	private final ConsentHistory history;

	private final OpenTerms terms;

	private final EnrolmentDesk enrolment;

	OwnViews(ClientRegister clients, ClientFields fields, ConsentHistory history, OpenTerms terms,
			EnrolmentDesk enrolment) {
		this.clients = clients;
		this.fields = fields;
		this.history = history;
		this.terms = terms;
		this.enrolment = enrolment;
	}

	OwnView closed(Visit visit) {
		return OwnView.closed(visit.account(), visit.client());
	}

	OwnView open(Visit visit) {
		GroupedClient now = this.clients.find(visit.account().id(), visit.client().id());
		return OwnView.open(visit.account(), now.client(), ownFields(visit.account().id()),
				now.groups().stream().map(Group::name).toList(),
				this.history.of(visit.account().id(), now.client().id()), this.terms.of(visit).orElse(null),
				this.enrolment.of(visit.account()).settings().consentWords());
	}

	/** Those that clients fill in themselves. */
	List<ClientField> ownFields(UUID accountId) {
		return this.fields.of(accountId).stream().filter((field) -> field.onForm() != OnForm.NO).toList();
	}

}
