package io.fluffywaffle.account.company;

import java.util.List;

/**
 * A page of a list of companies.
 *
 * @param page counted from 1
 * @param pages how many there are, 1 for an empty list
 * @param total how many companies are in all of them
 */
public record CompanyPage(List<CompanySummary> items, int page, int pages, long total) {
}
