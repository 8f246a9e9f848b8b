package io.fluffywaffle.messaging.operations;

/**
 * The topic keeps the latest record of each key: an old one told again would take the
 * place of what holds now.
 */
public final class LatestStateTopic extends RuntimeException {

}
