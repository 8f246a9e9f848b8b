package io.fluffywaffle.simulator.web;

/** Answers one kind of request. */
@FunctionalInterface
public interface Handler {

	Answer answer(Call call);

}
