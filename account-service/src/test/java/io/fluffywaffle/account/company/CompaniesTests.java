package io.fluffywaffle.account.company;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.fluffywaffle.account.company.SampleCompanies.COMPANIES;
import static io.fluffywaffle.account.company.SampleCompanies.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class CompaniesTests {

	@Autowired
	Callers callers;

	Caller admin;

	@BeforeEach
	void signIn() {
		this.admin = this.callers.admin();
	}

	@Test
	void areWrittenDownWithContactsAndAddresses() {
		MvcTestResult opened = this.admin.post(SampleCompanies.json("Ahlers"), COMPANIES);

		assertThat(opened).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"0\"");
		String id = Callers.read(opened, "$.id");
		assertThat(opened).hasHeader(HttpHeaders.LOCATION, "/api/companies/" + id);
		assertThat(this.admin.get(COMPANY, id)).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"0\"")
			.bodyJson()
			.isEqualTo(
					"""
							{"id": "%s", "legalName": "Ahlers GmbH", "displayName": "Ahlers", "country": "DE",
							 "taxId": "DE 136 695 976", "taxIdChecked": true, "currency": "EUR", "notes": "Pays late.\\nStill nice.",
							 "contacts": [{"name": "Ada Ahlers", "role": "Accounts", "email": "ada@ahlers.test",
							               "phone": "+49301234567"}],
							 "addresses": [{"kind": "visiting", "lines": ["Haus 3", "Hauptstr. 1"], "city": "Berlin",
							                "region": null, "postalCode": "10115", "country": "DE"}],
							 "accounts": [], "version": 0}
							"""
						.formatted(id));
	}

	@Test
	void areEditedByWhoHasSeenTheNewestVersion() {
		UUID company = SampleCompanies.open(this.admin, "Berger");
		String changed = SampleCompanies.json("Bergmann");

		assertThat(edit(company, "\"0\"", changed)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
		assertThat(edit(company, "\"0\"", SampleCompanies.json("Late"))).hasStatus(412);
		assertThat(this.admin.put(changed, COMPANY, company)).hasStatus(428);
		assertThat(edit(company, "\"1\"", changed)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
		assertThat(this.admin.get(COMPANY, company)).bodyJson().extractingPath("$.displayName").isEqualTo("Bergmann");
	}

	@Test
	void areStruckOffWithEverythingThatIsTheirs() {
		UUID company = SampleCompanies.open(this.admin, "Celler");

		assertThat(this.admin.delete(COMPANY, company)).hasStatus(204);

		assertThat(this.admin.get(COMPANY, company)).hasStatus(404);
		assertThat(this.admin.delete(COMPANY, company)).hasStatus(404);
		assertThat(edit(company, "\"0\"", SampleCompanies.json("Celler"))).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "quaste", "QUASTE gmbh", "ada@quaste.test", "de136695976 quaste" })
	void areFoundByNamesTaxIdAndMail(String words) {
		SampleCompanies.open(this.admin, "Quaste");

		assertThat(this.admin.get(COMPANIES + "?query={words}", words)).bodyJson()
			.extractingPath("$.items[*].displayName")
			.asArray()
			.isNotEmpty()
			.containsOnly("Quaste");
	}

	@Test
	void areListedPageByPage() {
		for (String name : new String[] { "Zzz 3", "Zzz 1", "Zzz 2" }) {
			SampleCompanies.open(this.admin, name);
		}

		MvcTestResult first = this.admin.get(COMPANIES + "?query=zzz&size=2");
		assertThat(first).bodyJson()
			.extractingPath("$.items[*].displayName")
			.asArray()
			.containsExactly("Zzz 1", "Zzz 2");
		assertThat(first).bodyJson().extractingPath("$.pages").isEqualTo(2);
		assertThat(first).bodyJson().extractingPath("$.total").isEqualTo(3);
		assertThat(this.admin.get(COMPANIES + "?query=zzz&size=2&page=2")).bodyJson()
			.extractingPath("$.items[*].displayName")
			.asArray()
			.containsExactly("Zzz 3");
		assertThat(this.admin.get(COMPANIES + "?query=%25&size=2")).bodyJson().extractingPath("$.total").isEqualTo(0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"legalName": "Ahlers GmbH" | "legalName": " "            | legalName
			"displayName": "Ahlers",   |                             | displayName
			"country": "DE", "taxId"   | "country": "XX", "taxId"    | country
			"country": "DE"}           | "country": "Germany"}       | addresses[0].country
			"currency": "EUR"          | "currency": "EURO"          | currency
			"currency": "EUR"          | "currency": "XAU"           | currency
			DE 136 695 976             | DE 136 695 978              | taxId
			ada@ahlers.test            | ada at ahlers               | contacts[0].email
			030 1234567                | 030 CALL-ME                 | contacts[0].phone
			"Haus 3", "Hauptstr. 1"    |                             | addresses[0].lines
			"visiting"                 | "home"                      | addresses.kind
			Pays late.                 | Pays\\u0000 late.           | notes
			""")
	void nameTheFieldAtFault(String good, String bad, String field) {
		String json = SampleCompanies.json("Ahlers").replace(good, (bad != null) ? bad : "");

		assertThat(this.admin.post(json, COMPANIES)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void keepATaxIdThatNobodyCanCheckAndSaySo() {
		String json = SampleCompanies.json("Umber").replace("DE 136 695 976", "12-3456789").replace("\"DE\"", "\"US\"");

		MvcTestResult opened = this.admin.post(json.replace("030 1234567", "202-555-0142"), COMPANIES);

		assertThat(opened).hasStatus(201).bodyJson().extractingPath("$.taxId").isEqualTo("12-3456789");
		assertThat(opened).bodyJson().extractingPath("$.taxIdChecked").isEqualTo(false);
	}

	@Test
	void areForAdminsOnlyWhateverIsSent() {
		Caller somebody = this.callers.user();

		assertThat(somebody.get(COMPANIES)).hasStatus(403);
		assertThat(somebody.post("nonsense", COMPANIES)).hasStatus(403);
		assertThat(this.callers.script("accounts:write").post(SampleCompanies.json("Script"), COMPANIES))
			.hasStatus(403);
	}

	private MvcTestResult edit(UUID company, String version, String json) {
		return this.admin.mvc()
			.method(HttpMethod.PUT)
			.uri(COMPANY, company)
			.header(HttpHeaders.AUTHORIZATION, this.admin.bearer())
			.header(HttpHeaders.IF_MATCH, version)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

}
