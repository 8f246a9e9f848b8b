package io.fluffywaffle.account.company;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.account.AccountPayers;
import io.fluffywaffle.account.account.AccountPayers.CompanyName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.fluffywaffle.account.company.SampleCompanies.COMPANIES;
import static io.fluffywaffle.account.company.SampleCompanies.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class PayersTests {

	private static final String PAYS = COMPANY + "/accounts/{account}";

	@Autowired
	Callers callers;

	@Autowired
	AccountPayers payers;

	Caller admin;

	UUID company;

	UUID account;

	@BeforeEach
	void open() {
		this.admin = this.callers.admin();
		this.company = SampleCompanies.open(this.admin, "Payer");
		this.account = this.callers.accountOf(this.callers.user());
	}

	@Test
	void payForAnAccountUntilTheyDoNot() {
		assertThat(this.admin.put("", PAYS, this.company, this.account)).hasStatus(204);
		assertThat(this.admin.put("", PAYS, this.company, this.account)).hasStatus(204);

		assertThat(this.admin.get(COMPANY, this.company)).bodyJson()
			.extractingPath("$.accounts[*].id")
			.asArray()
			.containsExactly(this.account.toString());
		assertThat(this.payers.of(List.of(this.account, UUID.randomUUID()))).hasSize(1)
			.containsEntry(this.account, new CompanyName(this.company, "Payer"));
		assertThat(this.admin.delete(PAYS, this.company, this.account)).hasStatus(204);
		assertThat(this.admin.delete(PAYS, this.company, this.account)).hasStatus(404);
		assertThat(this.payers.of(List.of(this.account))).isEmpty();
	}

	@Test
	void areOneForEachAccountAndAnotherIsNotNamed() {
		this.admin.put("", PAYS, this.company, this.account);
		UUID another = SampleCompanies.open(this.admin, "Another");

		assertThat(this.admin.put("", PAYS, another, this.account)).hasStatus(409)
			.bodyText()
			.contains("/problems/has-payer")
			.doesNotContain("Payer\"", this.company.toString());
	}

	@Test
	void areOneEvenWhenSeveralAreNamedAtOnce() {
		List<UUID> companies = IntStream.range(0, 8)
			.mapToObj((index) -> SampleCompanies.open(this.admin, "Racer"))
			.toList();

		List<Integer> answers = companies.parallelStream()
			.map((racer) -> this.admin.put("", PAYS, racer, this.account).getResponse().getStatus())
			.toList();

		assertThat(answers).containsOnlyOnce(204).containsOnly(204, 409);
	}

	@Test
	void stayAsLongAsTheyPay() {
		this.admin.put("", PAYS, this.company, this.account);

		assertThat(this.admin.delete(COMPANY, this.company)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/company-pays");
		assertThat(this.admin.delete(PAYS, this.company, this.account)).hasStatus(204);
		assertThat(this.admin.delete(COMPANY, this.company)).hasStatus(204);
	}

	@Test
	void areToldFromThoseThatPayForNothing() {
		this.admin.put("", PAYS, this.company, this.account);
		UUID idle = SampleCompanies.open(this.admin, "Idle");

		assertThat(listed("true")).contains(this.company.toString()).doesNotContain(idle.toString());
		assertThat(listed("false")).contains(idle.toString()).doesNotContain(this.company.toString());
	}

	@Test
	void areNamedByAdminsForWhatIsThere() {
		Caller owner = this.callers.user();
		UUID theirs = this.callers.accountOf(owner);

		assertThat(owner.put("", PAYS, this.company, theirs)).hasStatus(403);
		assertThat(owner.put("", PAYS, this.company, this.account)).hasStatus(404);
		assertThat(this.admin.put("", PAYS, this.company, UUID.randomUUID())).hasStatus(404);
		assertThat(this.admin.put("", PAYS, UUID.randomUUID(), this.account)).hasStatus(404);
	}

	private String listed(String withAccounts) {
		return Callers.read(this.admin.get(COMPANIES + "?size=200&withAccounts=" + withAccounts), "$.items[*].id")
			.toString();
	}

}
