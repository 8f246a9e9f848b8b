/**
 * The service as a process of its own, killed and started again.
 */
package io.fluffywaffle.messaging.crash;
