package io.fluffywaffle.acceptance.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.settings.Port;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A script that texts in an account. */
public record Texter(String account, String token, RunningWaffle waffle) {

	/** Makes one that is a member of the account. */
	public static Texter in(String account, RunningWaffle waffle) {
		JsonNode client = waffle.operations()
			.post("/api/service-clients",
					Map.of("name", "Texts " + account, "scopes", List.of("messages:read", "messages:write"), "accounts",
							List.of(Map.of("accountId", account, "role", "member")), "expiresAt",
							Instant.now().plus(Duration.ofDays(1)).toString()))
			.ok();
		String token = Rest.token(waffle.url(Port.KEYCLOAK) + "/realms/waffle",
				Map.of("grant_type", "client_credentials", "client_id", client.get("clientId").asString(),
						"client_secret", client.get("secret").asString(), "scope", "messages:read messages:write"));
		Texter texter = new Texter(account, token, waffle);
		await().until(() -> texter.api().get("/api/accounts/" + account + "/conversations").status() == 200);
		return texter;
	}

	/** Answers somebody who has texted. */
	public void answer(String phone, String body) {
		String conversation = await().until(() -> conversationWith(phone), (id) -> !id.isEmpty());
		Caller.Answer answer = new Caller("texter", "member", Set.of(),
				Map.of("Authorization", "Bearer " + this.token, "Idempotency-Key", UUID.randomUUID().toString()))
			.call("POST", "%s/api/accounts/%s/conversations/%s/messages".formatted(this.waffle.portal(), this.account,
					conversation), "{\"body\": \"%s\"}".formatted(body));
		assertThat(answer.status()).as(answer.body()).isEqualTo(202);
	}

	private String conversationWith(String phone) {
		JsonNode found = api().get("/api/accounts/" + this.account + "/conversations").ok().get("items");
		return StreamSupport.stream(found.spliterator(), false)
			.filter((conversation) -> conversation.path("client").path("phone").asString("").equals(phone))
			.map((conversation) -> conversation.get("id").asString())
			.findFirst()
			.orElse("");
	}

	private Rest api() {
		return new Rest(this.waffle.portal(), () -> this.token);
	}

}
