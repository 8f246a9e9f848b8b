package io.fluffywaffle.client.country.kafka;

import java.util.UUID;

import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class AccountListener {

	private final AccountCountries countries;

	private final IncomingEvents events;

	AccountListener(AccountCountries countries, IncomingEvents events) {
		this.countries = countries;
		this.events = events;
	}

	@KafkaListener(id = "account-countries", topics = "account.account.v1",
			groupId = "${spring.application.name}.account-countries")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.countries.forget(UUID.fromString(record.key()));
		}
		else {
			AccountChanged account = this.events.body(record, AccountChanged.class);
			this.countries.learn(account.id(), account.country(), account.version());
		}
	}

}
