/**
 * The real servers as processes of their own, all on 127.0.0.1: PostgreSQL, Kafka and
 * Keycloak from their Maven artifacts. A server outlives the JVM that started it; whoever
 * opens the same folder later adopts it by pid and start time, and never touches anyone
 * else's process, port or folder.
 */
@NullMarked
package io.fluffywaffle.local.servers;

import org.jspecify.annotations.NullMarked;
