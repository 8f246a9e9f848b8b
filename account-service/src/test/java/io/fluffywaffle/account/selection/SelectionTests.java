package io.fluffywaffle.account.selection;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class SelectionTests {

	private static final String DEFAULT = "/api/accounts/default";

	@Autowired
	Callers callers;

	private final String choice = "{\"accountId\": \"%s\"}";

	@Test
	void listsTheCallersAccountsOnly() {
		Caller owner = this.callers.user();
		UUID account = this.callers.accountOf(owner);
		this.callers.accountOf(this.callers.user());

		assertThat(owner.get("/api/accounts")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"id": "%s", "name": "Riverside Clinic", "role": "owner"}], "activeAccountId": null}"""
				.formatted(account));
		assertThat(owner.get("/api/accounts")).bodyJson().extractingPath("$.items").asArray().hasSize(1);
	}

	@Test
	void listsEveryAccountForAdmins() {
		UUID one = this.callers.accountOf(this.callers.user());
		UUID two = this.callers.accountOf(this.callers.user());

		MvcTestResult all = this.callers.admin().get("/api/accounts?all=true");

		assertThat(all).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].id")
			.asArray()
			.contains(one.toString(), two.toString());
		assertThat(this.callers.user().get("/api/accounts?all=true")).hasStatus(403);
	}

	@Test
	void listsTheAccountsOfOthersForAdmins() {
		Caller owner = this.callers.user();
		UUID account = this.callers.accountOf(owner);
		String address = "/api/accounts?member=" + owner.id();

		assertThat(this.callers.admin().get(address)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"id\": \"%s\", \"role\": \"owner\"}]}".formatted(account));
		assertThat(this.callers.user().get(address)).hasStatus(403);
		assertThat(owner.get(address)).hasStatusOk();
	}

	@Test
	void remembersTheChosenAccount() {
		Caller user = this.callers.user();
		UUID first = this.callers.accountOf(user);
		UUID second = this.callers.accountOf(user);

		assertThat(user.put(this.choice.formatted(first), "/api/accounts/active")).hasStatus(204);
		assertThat(user.put(this.choice.formatted(second), "/api/accounts/active")).hasStatus(204);

		assertThat(user.get("/api/accounts")).bodyJson()
			.extractingPath("$.activeAccountId")
			.isEqualTo(second.toString());
	}

	@Test
	void remembersWhereSomebodyWantsToBegin() {
		Caller user = this.callers.user();
		UUID first = this.callers.accountOf(user);
		UUID second = this.callers.accountOf(user);
		user.put(this.choice.formatted(second), "/api/accounts/active");

		assertThat(user.put(this.choice.formatted(first), DEFAULT)).hasStatus(204);

		assertThat(user.get("/api/accounts")).bodyJson()
			.isLenientlyEqualTo("{\"activeAccountId\": \"%s\", \"defaultAccountId\": \"%s\"}".formatted(second, first));
		assertThat(user.put("{\"accountId\": null}", DEFAULT)).hasStatus(204);
		assertThat(user.get("/api/accounts")).bodyJson().extractingPath("$.defaultAccountId").isNull();
		assertThat(this.callers.user().put(this.choice.formatted(first), DEFAULT)).hasStatus(404);
	}

	@Test
	void findsAccountsByNameAndNumber() {
		Caller user = this.callers.user();
		UUID account = this.callers.accountOf(user);
		user.patch("{\"name\": \"Clinic Nörd\"}", "\"0\"", "/api/accounts/{id}", account);
		String number = "+1216555%04d".formatted(Math.floorMod(account.hashCode(), 10_000));
		assertThat(this.callers.admin()
			.post("{\"number\": \"%s\", \"label\": \"Desk\"}".formatted(number), "/api/accounts/{id}/numbers", account))
			.hasStatus(201);

		for (String typed : new String[] { "clinic nord", "NÖRD", "(216) 555", number.substring(5) }) {
			assertThat(user.get("/api/accounts?query={query}", typed)).bodyText()
				.as(typed)
				.contains(account.toString());
		}
		for (String typed : new String[] { "south", "55", "9999999" }) {
			assertThat(user.get("/api/accounts?query={query}", typed)).bodyText()
				.as(typed)
				.doesNotContain(account.toString());
		}
	}

	@Test
	void countsForAdmins() {
		this.callers.accountOf(this.callers.user());

		assertThat(this.callers.admin().get("/api/accounts/summary")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.active")
			.asNumber()
			.isNotEqualTo(0);
		assertThat(this.callers.user().get("/api/accounts/summary")).hasStatus(403);
	}

	@Test
	void forgetsTheChoiceWhenTheMembershipEnds() {
		Caller owner = this.callers.user();
		UUID account = this.callers.accountOf(owner);
		Caller member = this.callers.memberOf(account);
		member.put(this.choice.formatted(account), "/api/accounts/active");

		owner.delete("/api/accounts/{id}/members/{user}", account, member.id());

		assertThat(member.get("/api/accounts")).bodyJson()
			.isEqualTo("{\"items\": [], \"activeAccountId\": null, \"defaultAccountId\": null}");
	}

	@Test
	void letsNobodyChooseAForeignAccount() {
		UUID foreign = this.callers.accountOf(this.callers.user());

		assertThat(this.callers.user().put(this.choice.formatted(foreign), "/api/accounts/active")).hasStatus(404);
		assertThat(this.callers.admin().put(this.choice.formatted(UUID.randomUUID()), "/api/accounts/active"))
			.hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"accountId\": null}", "{\"accountId\": \"first\"}" })
	void namesTheFieldAtFault(String json) {
		assertThat(this.callers.user().put(json, "/api/accounts/active")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly("accountId");
	}

}
