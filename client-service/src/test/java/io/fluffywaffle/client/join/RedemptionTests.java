package io.fluffywaffle.client.join;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class RedemptionTests {

	private static final String PHONE = "+12125550142";

	@Autowired
	Outsiders outsiders;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	UUID account;

	MvcTestResult proven;

	@BeforeEach
	void proveAPhone() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		this.account = this.owner.account();
		String attempt = this.outsiders.attempt(this.account, PHONE);
		this.proven = this.outsiders.prove(attempt, this.outsiders.code(this.account, PHONE, 1));
	}

	@Test
	void happensOnceHoweverManyComeAtOnce() throws Exception {
		Callable<Integer> once = () -> this.outsiders.accept(this.proven).getResponse().getStatus();
		List<Integer> answers;
		try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
			answers = threads.invokeAll(Collections.nCopies(20, once)).stream().map(Future::resultNow).toList();
		}

		assertThat(answers).filteredOn((status) -> status == 201).hasSize(1);
		assertThat(answers).filteredOn((status) -> status == 410).hasSize(19);
		assertThat(entries("given")).isEqualTo(1);
		this.outsiders.settle();
		assertThat(this.outsiders.texts(this.account, PHONE)).hasSize(2);
	}

	@Test
	void isOverAfterAWhile() {
		this.jdbc.sql("update enrolment_attempt set proof_until = now() where account_id = ?")
			.param(this.account)
			.update();

		assertThat(this.outsiders.accept(this.proven)).hasStatus(410);
	}

	@Test
	void takesNoOtherTermsThanThoseShownAndKeepsTheProof() {
		MvcTestResult refused = this.outsiders.post("/join/accept",
				"{\"proof\": \"%s\", \"termsId\": \"%s\", \"consent\": true}"
					.formatted(Team.<String>read(this.proven, "$.proof"), UUID.randomUUID()));

		assertThat(refused).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo("termsId");
		assertThat(this.outsiders.accept(this.proven)).hasStatus(201);
	}

	@Test
	void needsConsent() {
		assertThat(this.outsiders.post("/join/accept", "{\"proof\": \"%s\", \"termsId\": null, \"consent\": false}"
			.formatted(Team.<String>read(this.proven, "$.proof")))).hasStatus(400);
		assertThat(entries("given")).isZero();
	}

	@Test
	void takesNobodyInWhoWasBlockedMeanwhile() {
		this.owner.put("{\"reason\": \"Insults\"}", "/clients/{id}/block", Team.client(this.owner, "Ana", PHONE));

		assertThat(this.outsiders.accept(this.proven)).hasStatus(410);
		assertThat(entries("given")).isZero();
	}

	@Test
	void needsAPlaceThatTakesPeopleIn() {
		UUID closed = this.outsiders.ownerOfOpenAccount().account();
		this.jdbc
			.sql("update enrolment_settings set settings = jsonb_set(settings, '{open}', 'false') where account_id = ?")
			.param(closed)
			.update();

		for (Object place : List.of(closed, UUID.randomUUID(), "no-such-link", "x".repeat(36))) {
			assertThat(this.outsiders.post("/join/form", "{\"place\": \"%s\"}".formatted(place))).hasStatus(404);
			assertThat(this.outsiders.post("/join/codes", Outsiders.wish(place, PHONE))).hasStatus(404);
		}
	}

	private long entries(String kind) {
		return this.jdbc.sql("select count(*) from consent_entry where account_id = ? and kind = ?")
			.params(this.account, kind)
			.query(Long.class)
			.single();
	}

}
