package io.fluffywaffle.account.bank;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.company.SampleCompanies;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.fluffywaffle.account.bank.SampleBankAccounts.BANK_ACCOUNT;
import static io.fluffywaffle.account.bank.SampleBankAccounts.BANK_ACCOUNTS;
import static io.fluffywaffle.account.bank.SampleBankAccounts.IBAN;
import static io.fluffywaffle.account.bank.SampleBankAccounts.IBAN_JSON;
import static io.fluffywaffle.account.bank.SampleBankAccounts.REVEAL;
import static io.fluffywaffle.account.bank.SampleBankAccounts.US_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@AccountServiceTest
class RevealTests {

	@Autowired
	Callers callers;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	BankAccounts accounts;

	Caller admin;

	UUID company;

	UUID bankAccount;

	@BeforeEach
	void open() {
		this.admin = this.callers.admin();
		this.company = SampleCompanies.open(this.admin, "Revealed");
		this.bankAccount = SampleBankAccounts.add(this.admin, this.company, IBAN_JSON);
	}

	/** Some tests make numbers unreadable, which would keep their key in use. */
	@AfterEach
	void leaveNothingUnreadable() {
		this.jdbc.sql("delete from bank_account where company_id = ? or id = ?")
			.params(this.company, this.bankAccount)
			.update();
	}

	@Test
	void showsTheNumbersAndKeepsThemOutOfCaches() {
		assertThat(this.admin.post("", REVEAL, this.company, this.bankAccount)).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
			.bodyJson()
			.isEqualTo("""
					{"iban": "%s", "bic": "COBADEFFXXX", "routingNumber": null, "accountNumber": null}
					""".formatted(IBAN));
		UUID american = SampleBankAccounts.add(this.admin, this.company, US_JSON);
		assertThat(this.admin.post("", REVEAL, this.company, american)).bodyJson().isEqualTo("""
				{"iban": null, "bic": null, "routingNumber": "021000021", "accountNumber": "000123456789"}
				""");
	}

	@Test
	void isOnTheAuditTrailEachTimeWithoutANumber() {
		this.admin.post("", REVEAL, this.company, this.bankAccount);

		String told = String.valueOf(
				this.kafka
					.await("audit.account.v1",
							(fact) -> String.valueOf(fact.value()).contains("bank-account.viewed")
									&& String.valueOf(fact.value()).contains(this.bankAccount.toString()))
					.value());
		assertThat(told).contains("\"id\":\"" + this.admin.id(), "\"companyId\":\"" + this.company, "success")
			.doesNotContain(IBAN, "3000");
	}

	@Test
	void needsAFreshProofAsEveryChangeDoes() {
		Caller stale = new Caller(UUID.randomUUID(), this.issuer.token(UUID.randomUUID()).admin().bearer(),
				this.admin.mvc());

		assertThat(stale.get(BANK_ACCOUNTS, this.company)).hasStatusOk();
		assertThat(stale.post("", REVEAL, this.company, this.bankAccount)).hasStatus(401);
		assertThat(stale.post(US_JSON, BANK_ACCOUNTS, this.company)).hasStatus(401);
		assertThat(stale.delete(BANK_ACCOUNT, this.company, this.bankAccount)).hasStatus(401);
		assertThat(stale.post("", "/api/bank-keys/rotation")).hasStatus(401);
	}

	@Test
	void isForPeopleWhoAreAdmins() {
		Caller machine = new Caller(UUID.randomUUID(),
				this.issuer.token(UUID.randomUUID()).machine("waffle-ops").admin().bearer(), this.admin.mvc());

		assertThat(this.callers.user().post("", REVEAL, this.company, this.bankAccount)).hasStatus(403);
		assertThat(this.callers.script("accounts:write", "accounts:read").get(BANK_ACCOUNTS, this.company))
			.hasStatus(403);
		assertThat(machine.get(BANK_ACCOUNTS, this.company)).hasStatusOk();
		assertThat(machine.post("", REVEAL, this.company, this.bankAccount)).hasStatus(403);
	}

	@Test
	void findsNothingInAnotherCompany() {
		UUID another = SampleCompanies.open(this.admin, "Other");

		assertThat(this.admin.post("", REVEAL, another, this.bankAccount)).hasStatus(404);
		assertThat(this.admin.post("", REVEAL, this.company, UUID.randomUUID())).hasStatus(404);
		assertThat(this.admin.post("", REVEAL, UUID.randomUUID(), this.bankAccount)).hasStatus(404);
	}

	@Test
	void doesNotOpenWhatWasCopiedToAnotherRow() {
		UUID other = SampleBankAccounts.add(this.admin, this.company, US_JSON);

		this.jdbc.sql("""
				update bank_account set secret = (select secret from bank_account where id = ?)
				where id = ?""").params(this.bankAccount, other).update();

		assertThatIllegalStateException().isThrownBy(() -> this.accounts.reveal(this.company, other))
			.withMessageNotContaining(IBAN);
	}

	@Test
	void doesNotOpenWhatWasMovedToAnotherCompany() {
		UUID another = SampleCompanies.open(this.admin, "Thief");

		this.jdbc.sql("update bank_account set company_id = ? where id = ?").params(another, this.bankAccount).update();

		assertThat(this.admin.post("", REVEAL, another, this.bankAccount)).hasStatus(500)
			.bodyText()
			.doesNotContain("3000");
	}

}
