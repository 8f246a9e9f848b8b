package io.fluffywaffle.account.bank;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.company.SampleCompanies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.fluffywaffle.account.bank.SampleBankAccounts.BANK_ACCOUNT;
import static io.fluffywaffle.account.bank.SampleBankAccounts.BANK_ACCOUNTS;
import static io.fluffywaffle.account.bank.SampleBankAccounts.IBAN_JSON;
import static io.fluffywaffle.account.bank.SampleBankAccounts.US_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AccountServiceTest
class BankAccountsTests {

	@Autowired
	Callers callers;

	@Autowired
	JdbcClient jdbc;

	Caller admin;

	UUID company;

	@BeforeEach
	void open() {
		this.admin = this.callers.admin();
		this.company = SampleCompanies.open(this.admin, "Banked");
	}

	@Test
	void areListedByTheirLastFour() {
		SampleBankAccounts.add(this.admin, this.company, IBAN_JSON);
		SampleBankAccounts.add(this.admin, this.company, US_JSON);

		assertThat(this.admin.get(BANK_ACCOUNTS, this.company)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [
				  {"kind": "iban", "holder": "Ahlers GmbH", "country": "DE", "lastFour": "3000", "hasBic": true,
				   "verification": "unverified", "isDefault": true, "version": 0},
				  {"kind": "us", "holder": "Ahlers Inc", "country": "US", "lastFour": "6789", "hasBic": false,
				   "verification": "unverified", "isDefault": false, "version": 0}]}
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DE89 3704 0044 0532 0130 00 | DE88 3704 0044 0532 0130 00 | iban
			DE89 3704 0044 0532 0130 00 | DE89 3704 0044 0532 0130    | iban
			DE89 3704 0044 0532 0130 00 | US89 3704 0044 0532 0130 00 | iban
			DE89 3704 0044 0532 0130 00 | XX89 3704 0044 0532 0130 00 | iban
			DE89 3704 0044 0532 0130 00 |                             | iban
			COBADEFFXXX                 | COBADEFFXX                  | bic
			COBADEFFXXX                 | COBAXXFFXXX                 | bic
			"Ahlers GmbH"               | " "                         | holder
			"kind": "iban"              | "kind": "cheque"            | kind
			"kind": "iban"              | "kind": "us"                | iban
			"bic"                       | "accountNumber"             | accountNumber
			""")
	void nameTheWrongFieldButNotTheNumber(String good, String bad, String field) {
		assertWrong(IBAN_JSON.replace(good, (bad != null) ? bad : ""), field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			021000021    | 021000022          | routingNumber
			021000021    | 02100002           | routingNumber
			021000021    | 000000000          | routingNumber
			000123456789 | 123                | accountNumber
			000123456789 | 123456789012345678 | accountNumber
			000123456789 | 0001234567A9       | accountNumber
			""")
	void nameTheWrongAmericanFieldButNotTheNumber(String good, String bad, String field) {
		assertWrong(US_JSON.replace(good, bad), field);
	}

	private void assertWrong(String json, String field) {
		assertThat(this.admin.post(json, BANK_ACCOUNTS, this.company)).hasStatus(400)
			.bodyJson()
			.doesNotHavePath("$.iban")
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
		assertThat(this.admin.post(json, BANK_ACCOUNTS, this.company)).bodyText()
			.doesNotContain("3704", "0002", "1234");
	}

	@Test
	void areThereOnceInACompanyHoweverTheyAreWritten() {
		SampleBankAccounts.add(this.admin, this.company, IBAN_JSON);

		assertThat(this.admin.post(IBAN_JSON.replace("DE89 3704", "de893704"), BANK_ACCOUNTS, this.company))
			.hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/bank-account-known");
		SampleBankAccounts.add(this.admin, SampleCompanies.open(this.admin, "Sister"), IBAN_JSON);
	}

	@Test
	void haveExactlyOneDefault() {
		UUID first = SampleBankAccounts.add(this.admin, this.company, IBAN_JSON);
		UUID second = SampleBankAccounts.add(this.admin, this.company, US_JSON.replace("}", ", \"isDefault\": true}"));
		assertThat(defaults()).containsExactly(second.toString());

		assertThat(edit(second, "{\"isDefault\": false}", null)).hasStatus(409);
		assertThat(edit(first, "{\"isDefault\": true}", null)).hasStatusOk();
		assertThat(defaults()).containsExactly(first.toString());

		assertThat(this.admin.delete(BANK_ACCOUNT, this.company, first)).hasStatus(204);
		assertThat(defaults()).containsExactly(second.toString());
		assertThat(this.admin.delete(BANK_ACCOUNT, this.company, second)).hasStatus(204);
		assertThat(defaults()).isEmpty();
	}

	@Test
	void haveExactlyOneDefaultEvenForWhoForgetsIt() {
		SampleBankAccounts.add(this.admin, this.company, IBAN_JSON);
		UUID other = SampleBankAccounts.add(this.admin, this.company, US_JSON);

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update bank_account set is_default = false where company_id = ?")
				.param(this.company)
				.update())
			.withMessageContaining("none of the bank accounts is the default");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(
					() -> this.jdbc.sql("update bank_account set is_default = true where id = ?").param(other).update())
			.withMessageContaining("one_default_bank_account");
	}

	@Test
	void haveOneDefaultWhenManyAreAddedAtOnce() {
		IntStream.range(0, 12)
			.parallel()
			.forEach((index) -> SampleBankAccounts.add(this.admin, this.company,
					US_JSON.replace("000123456789", "90012345%02d".formatted(index))
						.replace("}", ", \"isDefault\": true}")));

		assertThat(defaults()).hasSize(1);
	}

	@Test
	void areEditedByWhoHasSeenTheNewestVersion() {
		UUID bankAccount = SampleBankAccounts.add(this.admin, this.company, IBAN_JSON);

		assertThat(edit(bankAccount, "{\"holder\": \" Ahlers AG \", \"verification\": \"verified\"}", "\"0\""))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"holder\": \"Ahlers AG\", \"verification\": \"verified\", \"version\": 1}");
		assertThat(edit(bankAccount, "{\"verification\": \"rejected\"}", "\"0\"")).hasStatus(412);
		assertThat(edit(bankAccount, "{\"verification\": \"maybe\"}", null)).hasStatus(400);
	}

	@Test
	void areOfOneCompanyOnly() {
		UUID bankAccount = SampleBankAccounts.add(this.admin, this.company, IBAN_JSON);
		UUID another = SampleCompanies.open(this.admin, "Other");

		assertThat(this.admin.delete(BANK_ACCOUNT, another, bankAccount)).hasStatus(404);
		assertThat(this.admin.post(IBAN_JSON, BANK_ACCOUNTS, UUID.randomUUID())).hasStatus(404);
		assertThat(this.admin.get(BANK_ACCOUNTS, UUID.randomUUID())).hasStatus(404);
	}

	@Test
	void goWithTheirCompany() {
		SampleBankAccounts.add(this.admin, this.company, IBAN_JSON);

		assertThat(this.admin.delete(SampleCompanies.COMPANY, this.company)).hasStatus(204);

		assertThat(this.jdbc.sql("select count(*) from bank_account where company_id = ?")
			.param(this.company)
			.query(Long.class)
			.single()).isZero();
	}

	private List<String> defaults() {
		return Callers.read(this.admin.get(BANK_ACCOUNTS, this.company), "$.items[?(@.isDefault == true)].id");
	}

	private MvcTestResult edit(UUID bankAccount, String json, String version) {
		var request = this.admin.mvc()
			.method(HttpMethod.PATCH)
			.uri(BANK_ACCOUNT, this.company, bankAccount)
			.header(HttpHeaders.AUTHORIZATION, this.admin.bearer())
			.contentType(MediaType.APPLICATION_JSON)
			.content(json);
		return ((version != null) ? request.header(HttpHeaders.IF_MATCH, version) : request).exchange();
	}

}
