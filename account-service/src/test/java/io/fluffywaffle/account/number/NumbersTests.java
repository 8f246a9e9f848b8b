package io.fluffywaffle.account.number;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class NumbersTests {

	private static final String NUMBERS = "/api/accounts/{id}/numbers";

	private final String number = "+1202555%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));

	@Autowired
	Callers callers;

	Caller owner;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
	}

	@Test
	void addsANumberInNationalForm() {
		assertThat(add(this.owner, this.account, this.number.substring(2))).hasStatus(201)
			.bodyJson()
			.isEqualTo("{\"number\": \"%s\", \"label\": \"Front desk\", \"isDefault\": true}".formatted(this.number));
		assertThat(this.owner.get("/api/accounts/{id}", this.account)).bodyJson()
			.isLenientlyEqualTo("{\"numbers\": [{\"number\": \"%s\"}], \"version\": 1}".formatted(this.number));
	}

	@Test
	void refusesANumberInUseWithoutSayingByWhom() {
		add(this.owner, this.account, this.number);
		Caller other = this.callers.user();

		MvcTestResult refused = add(other, this.callers.accountOf(other), this.number);

		assertThat(refused).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.isLenientlyEqualTo("{\"errors\": [{\"field\": \"number\", \"message\": \"is in use already\"}]}");
		assertThat(refused).bodyText().doesNotContain(this.account.toString(), "Riverside");
	}

	@Test
	void givesANumberToOneOfManyAccountsThatAddItAtOnce() throws Exception {
		List<Callable<MvcTestResult>> adds = Stream.generate(this.callers::user).limit(6).map((user) -> {
			UUID theirs = this.callers.accountOf(user);
			return (Callable<MvcTestResult>) () -> add(user, theirs, this.number);
		}).toList();

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Integer> statuses = threads.invokeAll(adds)
				.stream()
				.map(Future::resultNow)
				.map((answer) -> answer.getResponse().getStatus())
				.toList();

			assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"label": "Front desk"}                                 | number
			{"number": "12", "label": "Front desk"}                 | number
			{"number": "whatsapp:+12025550100", "label": "Desk"}    | number
			{"number": "+12025550100"}                              | label
			{"number": "+12025550100", "label": "\\n"}              | label
			{"number": "+12025550100", "label": "A", "isDefault": "maybe"} | isDefault
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.owner.post(json, NUMBERS, this.account)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	private static MvcTestResult add(Caller caller, UUID account, String number) {
		return caller.post("{\"number\": \"%s\", \"label\": \"Front desk\"}".formatted(number), NUMBERS, account);
	}

}
