package io.fluffywaffle.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.JsonNode;

/** Makes a company with its plan and its bank account; what is there stays as it is. */
final class CompanyMaker {

	private final Rest api;

	private final Payer payer;

	CompanyMaker(Rest api, Payer payer) {
		this.api = api;
		this.payer = payer;
	}

	void make(List<DemoFile.Account> accounts) {
		String path = "/api/companies/" + findOrCreate();
		accounts.stream()
			.filter((account) -> this.payer.pays().contains(account.name()))
			.forEach((account) -> this.api.put(path + "/accounts/" + account.id(), "").ok());
		if (this.api.get(path + "/billing").ok().get("version").asLong() == 0) {
			this.api.edit(path + "/billing", 0, this.payer.billing()).ok();
		}
		if (this.api.get(path + "/bank-accounts").ok().get("items").isEmpty()) {
			this.api.post(path + "/bank-accounts", this.payer.bankAccount()).ok();
		}
	}

	private String findOrCreate() {
		String query = URLEncoder.encode(this.payer.name(), StandardCharsets.UTF_8);
		JsonNode found = this.api.get("/api/companies?query=" + query).ok().get("items");
		return StreamSupport.stream(found.spliterator(), false)
			.filter((company) -> company.get("displayName").asString().equals(this.payer.name()))
			.findFirst()
			.orElseGet(() -> this.api.post("/api/companies", this.payer.company()).ok())
			.get("id")
			.asString();
	}

}
