package io.fluffywaffle.notification.post;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.Me;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class ModerationTests {

	private static final Map<String, String> REASON = Map.of("reason", "It names a patient.");

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	TestIssuer issuer;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	Writer owner;

	Writer ana;

	UUID clinic;

	JsonNode post;

	@BeforeEach
	void publish() {
		this.owner = Writer.of(this.citizens.next(), this.issuer, this.port);
		this.ana = Writer.of(this.citizens.next(), this.issuer, this.port);
		this.clinic = this.accounts.ownedBy(this.owner.id, this.ana.id);
		this.post = this.ana.publishes(this.clinic, "Thank you, Mrs. Miller", "She was our 400th patient.");
	}

	@Test
	void letsOwnersTakeAPostDownAndTellsItsAuthorWhy() {
		JsonNode taken = Me.json(unpublish(this.owner));

		assertThat(taken.path("state").asString()).isEqualTo("unpublished");
		assertThat(taken.path("unpublished").path("reason").asString()).isEqualTo("It names a patient.");
		assertThat(taken.path("unpublished").path("by").path("name").asString()).isEqualTo("Maria Lopez");
		assertThat(Me.json(this.ana.get("/" + Writer.id(this.post)))).isEqualTo(taken);
		assertThat(new Visitor(this.port).status(path())).isEqualTo(404);
		assertThat(this.jdbc.sql("select kind, text, link from notice where user_id = ?")
			.param(this.ana.id)
			.query()
			.singleRow()).containsEntry("kind", "post-unpublished")
			.containsEntry("text", "It names a patient.")
			.containsEntry("link", "/accounts/" + this.clinic + "/posts/" + Writer.id(this.post));
	}

	@Test
	void isForOwnersAndAdminsOnly() {
		Writer colleague = Writer.of(UUID.randomUUID(), this.issuer, this.port);
		Writer foreignOwner = Writer.of(UUID.randomUUID(), this.issuer, this.port);
		this.accounts.ownedBy(foreignOwner.id);

		assertThat(status(unpublish(this.ana))).isEqualTo(403);
		assertThat(status(unpublish(colleague))).isEqualTo(403);
		assertThat(status(unpublish(foreignOwner))).isEqualTo(403);
		assertThat(new Visitor(this.port).status(path())).isEqualTo(200);
		assertThat(status(unpublish(Writer.admin(UUID.randomUUID(), this.issuer, this.port)))).isEqualTo(200);
		assertThat(status(colleague.get("/" + Writer.id(this.post)))).isEqualTo(404);
	}

	@Test
	void wantsAReason() {
		for (String reason : new String[] { "", "  \n ", "x".repeat(501), "nul\u0000l" }) {
			ResponseEntity<String> answer = this.owner.post("/" + Writer.id(this.post) + "/unpublish",
					Map.of("reason", reason));
			assertThat(status(answer)).isEqualTo(400);
			assertThat(Writer.faults(answer)).containsExactly("reason");
		}
		assertThat(new Visitor(this.port).status(path())).isEqualTo(200);
	}

	@Test
	void comesBackOnlyOnceItSaysSomethingElse() {
		unpublish(this.owner);

		ResponseEntity<String> same = this.ana.post("/" + Writer.id(this.post) + "/publish", Map.of());
		JsonNode seen = Me.json(this.ana.get("/" + Writer.id(this.post)));
		JsonNode changed = Me.json(this.ana.edit(seen, "Thank you all", "You are 400 by now."));
		JsonNode again = this.ana.publishes(changed);

		assertThat(status(same)).isEqualTo(409);
		assertThat(Me.json(same).path("type").asString()).isEqualTo("/problems/unchanged");
		assertThat(again.path("unpublished").isNull()).isTrue();
		assertThat(new Visitor(this.port).status(path())).isEqualTo(302);
	}

	private String path() {
		return "/posts/" + Writer.id(this.post) + "/" + this.post.path("slug").asString();
	}

	private ResponseEntity<String> unpublish(Writer by) {
		return by.post("/" + Writer.id(this.post) + "/unpublish", REASON);
	}

	private static int status(ResponseEntity<String> answer) {
		return answer.getStatusCode().value();
	}

}
