package io.fluffywaffle.client.page.open;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.client.page.PagesAtHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.fluffywaffle.client.page.open.Visitor.PHONE;
import static io.fluffywaffle.client.page.open.Visitor.html;
import static org.assertj.core.api.Assertions.assertThat;

/** A page that changes while somebody is on it. */
@ClientServiceTest
class ChangedMeanwhileTests {

	@Autowired
	Outsiders outsiders;

	Caller owner;

	Visitor visitor;

	MvcTestResult shown;

	@BeforeEach
	void proveAPhone() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		this.visitor = Visitor.on(this.owner, PagesAtHand.open(this.owner, "Meanwhile", ""));
		this.shown = this.visitor.type(this.outsiders, this.visitor.ask(PHONE), 1);
	}

	@Test
	void saysThatThePageWasClosedAndLosesNothingWhenItOpensAgain() {
		this.owner.post("", "/action-pages/{id}/close", this.visitor.page());
		MvcTestResult refused = this.visitor.agree(this.shown);
		assertThat(refused).hasStatus(409);
		assertThat(html(refused)).contains("Closed", "You have not joined", "href=\"/act/" + this.visitor.slug());
		assertThat(clients()).isZero();

		this.owner.post("", "/action-pages/{id}/open", this.visitor.page());

		assertThat(this.visitor.agree(this.shown)).hasStatus(303);
		assertThat(clients()).isOne();
	}

	@Test
	void saysThatThePageIsGone() {
		assertThat(this.owner.delete("/action-pages/{id}", this.visitor.page())).hasStatus(204);

		MvcTestResult refused = this.visitor.agree(this.shown);

		assertThat(refused).hasStatus(404);
		assertThat(html(refused)).contains("This page is gone", "You have not joined");
		assertThat(this.visitor.look("")).hasStatus(404);
		assertThat(clients()).isZero();
	}

	@Test
	void writesDownTheWordsThatWereShownAndNoOthers() {
		this.owner.replace(
				"\"" + Team.<Integer>read(this.owner.get("/action-pages/{id}", this.visitor.page()), "$.version")
						+ "\"",
				PagesAtHand.json("Meanwhile", "").replace("Text me news.", "Sell my data."), "/action-pages/{id}",
				this.visitor.page());

		assertThat(this.visitor.agree(this.shown)).hasStatus(303);

		String client = Team.read(this.owner.get("/clients"), "$.items[0].id");
		assertThat(this.owner.get("/clients/{id}/consent", client)).bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"words\": \"Text me news.\"}]}");
	}

	@Test
	void takesNobodyInWhoWasBlockedMeanwhileNorSaysSo() {
		this.owner.put("{\"reason\": \"Insults\"}", "/clients/{id}/block", Team.client(this.owner, "Ana", PHONE));

		MvcTestResult refused = this.visitor.agree(this.shown);

		assertThat(refused).hasStatus(410);
		assertThat(html(refused)).contains("This step is over").doesNotContain("block");
		assertThat(this.outsiders.textsOf(this.owner.account())).as("the code alone").isOne();
	}

	private int clients() {
		return Team.read(this.owner.get("/clients/count"), "$.count");
	}

}
