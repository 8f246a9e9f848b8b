package io.fluffywaffle.client.page;

import java.util.Map;

/**
 * What somebody answered to the questions of a page, by key.
 *
 * @param forClient values of the account's fields, as they are kept
 * @param forPage answers to the page's own questions
 * @param faults what is wrong, in words that go on after the question
 */
public record PageAnswers(Map<String, String> forClient, Map<String, String> forPage, Map<String, String> faults) {
}
