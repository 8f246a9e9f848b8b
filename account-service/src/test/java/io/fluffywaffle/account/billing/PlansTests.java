package io.fluffywaffle.account.billing;

import java.math.BigDecimal;
import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.company.NoSuchCompany;
import io.fluffywaffle.account.company.SampleCompanies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AccountServiceTest
class PlansTests {

	private static final String BILLING = SampleCompanies.COMPANY + "/billing";

	private static final String PLAN = """
			{"paymentDays": 14, "monthlyFee": "49.90", "includedSegments": 1000,
			 "prices": [{"direction": "out", "kind": "sms", "country": "US", "price": "0.0079"},
			            {"direction": "out", "kind": "sms", "country": "*", "price": "0.08"},
			            {"direction": "in", "kind": "mms", "country": "*", "price": "0.01"}],
			 "invoiceAddress": "Ahlers GmbH\\nHauptstr. 1", "invoiceEmail": "pay@ahlers.test", "purchaseOrder": "PO 7"}
			""";

	@Autowired
	Callers callers;

	@Autowired
	Plans plans;

	Caller admin;

	UUID company;

	@BeforeEach
	void open() {
		this.admin = this.callers.admin();
		this.company = SampleCompanies.open(this.admin, "Billed");
	}

	@Test
	void costNothingUntilTermsAreAgreedOn() {
		assertThat(this.admin.get(BILLING, this.company)).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"0\"")
			.bodyJson()
			.isEqualTo("""
					{"paymentDays": 30, "monthlyFee": "0.00", "includedSegments": 0, "prices": [],
					 "invoiceAddress": null, "invoiceEmail": null, "purchaseOrder": null, "version": 0}
					""");
	}

	@Test
	void areAgreedOnByWhoHasSeenTheNewest() {
		assertThat(agree("\"0\"", PLAN)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
		assertThat(agree("\"0\"", PLAN.replace("49.90", "1"))).hasStatus(412);
		assertThat(this.admin.put(PLAN, BILLING, this.company)).hasStatus(428);
		assertThat(agree("\"1\"", PLAN)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
		assertThat(this.admin.get(BILLING, this.company)).bodyJson()
			.isEqualTo(PLAN.strip().replaceAll("}$", "") + ", \"version\": 1}");
	}

	@Test
	void priceACountryBeforeEveryOther() {
		agree("\"0\"", PLAN);

		Terms terms = this.plans.of(this.company).terms();

		assertThat(terms.priceOf(Direction.OUT, TextKind.SMS, "US")).contains(new BigDecimal("0.0079"));
		assertThat(terms.priceOf(Direction.OUT, TextKind.SMS, "FR")).contains(new BigDecimal("0.08"));
		assertThat(terms.priceOf(Direction.OUT, TextKind.SMS, null)).contains(new BigDecimal("0.08"));
		assertThat(terms.priceOf(Direction.IN, TextKind.SMS, "US")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"paymentDays": 14       | "paymentDays": -1      | paymentDays
			"49.90"                 | "-0.01"                | monthlyFee
			"49.90"                 | "49.901"               | monthlyFee
			"49.90"                 | "many"                 | monthlyFee
			1000                    | -1000                  | includedSegments
			"0.0079"                | "-0.0079"              | prices[0].price
			"0.0079"                | "0.00000001"           | prices[0].price
			"0.0079"                | "1e99999999"           | prices[0].price
			"US"                    | "USA"                  | prices[0].country
			"country": "US"         | "country": "*"         | prices[1]
			"in"                    | "sideways"             | prices.direction
			pay@ahlers.test         | pay                    | invoiceEmail
			Ahlers GmbH             | Ahlers\\u0000           | invoiceAddress
			PO 7                    | PO\\u0007              | purchaseOrder
			"includedSegments": 1000,|                       | includedSegments
			""")
	void nameTheFieldAtFault(String good, String bad, String field) {
		assertThat(agree("\"0\"", PLAN.replace(good, (bad != null) ? bad : ""))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void belongToACompanyThatIsThere() {
		UUID nobody = UUID.randomUUID();

		assertThat(this.admin.get(BILLING, nobody)).hasStatus(404);
		assertThatExceptionOfType(NoSuchCompany.class).isThrownBy(() -> this.plans.of(nobody));
		assertThat(this.callers.user().get(BILLING, this.company)).hasStatus(403);
	}

	private MvcTestResult agree(String version, String json) {
		return this.admin.mvc()
			.method(HttpMethod.PUT)
			.uri(BILLING, this.company)
			.header(HttpHeaders.AUTHORIZATION, this.admin.bearer())
			.header(HttpHeaders.IF_MATCH, version)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

}
