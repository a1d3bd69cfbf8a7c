/* The values that the tcpdump style prints, by protocol and JSON key. */
#ifndef SONDE_RENDER_TCPDUMP_FIELDS_H
#define SONDE_RENDER_TCPDUMP_FIELDS_H

#include "render/bind.h"
#include "render/bind_headers.h"
#include "render/tcpdump/fields_more.h"

#define TD_LINK_FIELDS(X)                                                                          \
	X(ether, src)                                                                              \
	X(ether, dst)                                                                              \
	X(ether, type)                                                                             \
	X(ether, length)                                                                           \
	X(ether, dsap)                                                                             \
	X(ether, ssap)                                                                             \
	X(ether, control)                                                                          \
	X(ether, llc_next)                                                                         \
	X(ether, oui)                                                                              \
	X(ether, tpid)                                                                             \
	X(ether, vlan_id)                                                                          \
	X(ether, vlan_priority)                                                                    \
	X(vlan, id)                                                                                \
	X(vlan, priority)                                                                          \
	X(vlan, type)                                                                              \
	X(linux_sll, packet_type)                                                                  \
	X(linux_sll, src)                                                                          \
	X(linux_sll, protocol)                                                                     \
	X(linux_sll2, packet_type)                                                                 \
	X(linux_sll2, src)                                                                         \
	X(linux_sll2, protocol)                                                                    \
	X(bsd_null, family)                                                                        \
	X(arp, hardware_type)                                                                      \
	X(arp, protocol_type)                                                                      \
	X(arp, hardware_length)                                                                    \
	X(arp, protocol_length)                                                                    \
	X(arp, opcode)                                                                             \
	X(arp, sender_hardware)                                                                    \
	X(arp, sender_ip)                                                                          \
	X(arp, target_hardware)                                                                    \
	X(arp, target_ip)

#define TD_IP_FIELDS(X)                                                                            \
	BIND_IP_HEADER(X)                                                                          \
	X(ip, version)                                                                             \
	X(ip, checksum_wrong)                                                                      \
	X(ip, missing_header_bytes)                                                                \
	X(ip, options)                                                                             \
	X(ip, type)                                                                                \
	X(ip, pointer)                                                                             \
	X(ip, addresses)                                                                           \
	X(ipv6, version)                                                                           \
	X(icmp, type)                                                                              \
	X(icmp, code)                                                                              \
	X(icmp, gateway)                                                                           \
	X(icmp, pointer)                                                                           \
	X(icmp, next_hop_mtu)                                                                      \
	X(icmp, mask)                                                                              \
	X(icmp, router_count)                                                                      \
	X(icmp, entry_words)                                                                       \
	X(icmp, lifetime_s)                                                                        \
	X(icmp, routers)                                                                           \
	X(icmp, address)                                                                           \
	X(icmp, preference)                                                                        \
	X(icmp, quoted_protocol)                                                                   \
	X(icmp, quoted_dst)                                                                        \
	X(icmp, quoted_port)                                                                       \
	X(icmpv6, type)                                                                            \
	X(icmpv6, code)                                                                            \
	X(icmpv6, mtu)                                                                             \
	X(icmpv6, pointer)                                                                         \
	X(icmpv6, quoted_protocol)                                                                 \
	X(icmpv6, quoted_port)                                                                     \
	X(icmpv6, target)                                                                          \
	X(icmpv6, destination)                                                                     \
	X(icmpv6, multicast_address)                                                               \
	X(icmpv6, record_count)                                                                    \
	X(igmp, type)                                                                              \
	X(igmp, max_response_time)                                                                 \
	X(igmp, checksum)                                                                          \
	X(igmp, checksum_wrong)                                                                    \
	X(igmp, pruned_source)                                                                     \
	X(igmp, pruned_group)                                                                      \
	X(igmp, prune_lifetime)                                                                    \
	X(igmp, generation_id)                                                                     \
	X(igmp, neighbors)                                                                         \
	X(igmp, masks)                                                                             \
	X(igmp, mask)                                                                              \
	X(igmp, routes)                                                                            \
	X(igmp, network)                                                                           \
	X(igmp, metric)                                                                            \
	X(igmp, interfaces)                                                                        \
	X(igmp, address)                                                                           \
	X(igmp, threshold)                                                                         \
	X(igmp, interface_flags)                                                                   \
	X(igmp, dvmrp_major)                                                                       \
	X(igmp, dvmrp_minor)                                                                       \
	X(igmp, trace_source)                                                                      \
	X(igmp, trace_destination)                                                                 \
	X(igmp, trace_response)                                                                    \
	X(igmp, trace_ttl)                                                                         \
	X(igmp, trace_id)                                                                          \
	X(igmp, group)                                                                             \
	X(igmp, record_count)

#define TD_TRANSPORT_FIELDS(X)                                                                     \
	X(tcp, src_port)                                                                           \
	X(tcp, dst_port)                                                                           \
	X(tcp, seq)                                                                                \
	X(tcp, ack)                                                                                \
	X(tcp, header_length)                                                                      \
	X(tcp, flags)                                                                              \
	X(tcp, window)                                                                             \
	X(tcp, urgent)                                                                             \
	X(tcp, kind)                                                                               \
	X(tcp, length)                                                                             \
	X(tcp, left)                                                                               \
	X(tcp, right)                                                                              \
	X(tcp, incomplete)                                                                         \
	X(tcp, data)                                                                               \
	X(tcp, claimed_length)                                                                     \
	X(udp, src_port)                                                                           \
	X(udp, dst_port)                                                                           \
	X(udp, length)

#define TD_SERVICE_FIELDS(X)                                                                       \
	X(dns, id)                                                                                 \
	X(dns, response)                                                                           \
	X(dns, opcode)                                                                             \
	X(dns, authoritative)                                                                      \
	X(dns, truncated)                                                                          \
	X(dns, recursion_desired)                                                                  \
	X(dns, recursion_available)                                                                \
	X(dns, flag_bytes)                                                                         \
	X(dns, rcode)                                                                              \
	X(dns, question_count)                                                                     \
	X(dns, answer_count)                                                                       \
	X(dns, authority_count)                                                                    \
	X(dns, additional_count)                                                                   \
	X(dns, questions)                                                                          \
	X(dns, answers)                                                                            \
	X(dns, name)                                                                               \
	X(dns, class)                                                                              \
	X(dns, type)                                                                               \
	X(dns, address)                                                                            \
	X(dns, target)                                                                             \
	X(dns, preference)                                                                         \
	X(dns, exchange)                                                                           \
	X(dns, text)                                                                               \
	X(dns, priority)                                                                           \
	X(dns, weight)                                                                             \
	X(dns, port)                                                                               \
	X(tftp, opcode)                                                                            \
	X(tftp, file)                                                                              \
	X(tftp, block)                                                                             \
	X(tftp, acknowledged)                                                                      \
	X(tftp, error)                                                                             \
	X(tftp, message)                                                                           \
	X(dhcp, op)                                                                                \
	X(dhcp, hardware_type)                                                                     \
	X(dhcp, hardware_length)                                                                   \
	X(dhcp, hops)                                                                              \
	X(dhcp, transaction_id)                                                                    \
	X(dhcp, seconds)                                                                           \
	X(dhcp, client_address)                                                                    \
	X(dhcp, your_address)                                                                      \
	X(dhcp, next_server)                                                                       \
	X(dhcp, relay_agent)                                                                       \
	X(dhcp, client_hardware_address)                                                           \
	X(dhcp, cookie)                                                                            \
	X(dhcp, vendor)                                                                            \
	X(dhcp, server_name)                                                                       \
	X(dhcp, boot_file)                                                                         \
	X(dhcp, options)                                                                           \
	X(dhcp, code)                                                                              \
	X(dhcp, raw)                                                                               \
	X(ntp, leap)                                                                               \
	X(ntp, version)                                                                            \
	X(ntp, mode)                                                                               \
	X(ntp, stratum)                                                                            \
	X(ntp, poll)                                                                               \
	X(ntp, precision)                                                                          \
	X(ntp, root_delay_65536ths)                                                                \
	X(ntp, root_dispersion_65536ths)                                                           \
	X(ntp, reference_id)                                                                       \
	X(ntp, reference_seconds)                                                                  \
	X(ntp, reference_fraction)                                                                 \
	X(ntp, originate_seconds)                                                                  \
	X(ntp, originate_fraction)                                                                 \
	X(ntp, receive_seconds)                                                                    \
	X(ntp, receive_fraction)                                                                   \
	X(ntp, transmit_seconds)                                                                   \
	X(ntp, transmit_fraction)

#define TD_RPC_FIELDS(X)                                                                           \
	X(rpc, xid)                                                                                \
	X(rpc, type)                                                                               \
	X(rpc, rpc_version)                                                                        \
	X(rpc, program)                                                                            \
	X(rpc, version)                                                                            \
	X(rpc, procedure)                                                                          \
	X(rpc, credentials_flavor)                                                                 \
	X(rpc, machine)                                                                            \
	X(rpc, uid)                                                                                \
	X(rpc, gid)                                                                                \
	X(rpc, reply_status)                                                                       \
	X(rpc, accept_status)                                                                      \
	X(rpc, reject_status)                                                                      \
	X(rpc, low)                                                                                \
	X(rpc, high)                                                                               \
	X(rpc, auth_status)                                                                        \
	X(rpc_program, procedure)                                                                  \
	X(rpc_program, name)                                                                       \
	X(nfs, procedure)                                                                          \
	X(nfs, version)                                                                            \
	X(nfs, status)                                                                             \
	X(nfs, handle)                                                                             \
	X(nfs, name)                                                                               \
	X(nfs, to_handle)                                                                          \
	X(nfs, to_name)                                                                            \
	X(nfs, path)                                                                               \
	X(nfs, offset)                                                                             \
	X(nfs, begin_offset)                                                                       \
	X(nfs, count)                                                                              \
	X(nfs, total_count)                                                                        \
	X(nfs, data_length)                                                                        \
	X(nfs, cookie)                                                                             \
	X(nfs, attributes)                                                                         \
	X(nfs, set_attributes)                                                                     \
	X(nfs, type)                                                                               \
	X(nfs, mode)                                                                               \
	X(nfs, nlink)                                                                              \
	X(nfs, uid)                                                                                \
	X(nfs, gid)                                                                                \
	X(nfs, size)                                                                               \
	X(nfs, rdev)                                                                               \
	X(nfs, blocks)                                                                             \
	X(nfs, fsid)                                                                               \
	X(nfs, fileid)                                                                             \
	X(nfs, atime)                                                                              \
	X(nfs, atime_usec)                                                                         \
	X(nfs, mtime)                                                                              \
	X(nfs, mtime_usec)                                                                         \
	X(nfs, ctime)                                                                              \
	X(nfs, ctime_usec)                                                                         \
	X(nfs, tsize)                                                                              \
	X(nfs, bsize)                                                                              \
	X(nfs, bfree)                                                                              \
	X(nfs, bavail)                                                                             \
	X(nfs, entry_count)                                                                        \
	X(nfs, eof)                                                                                \
	X(nfs, wcc)                                                                                \
	X(nfs, access)                                                                             \
	X(mount, procedure)                                                                        \
	X(mount, path)                                                                             \
	X(mount, status)                                                                           \
	X(mount, handle)                                                                           \
	X(mount, mounts)                                                                           \
	X(mount, host)                                                                             \
	X(mount, exports)                                                                          \
	X(mount, groups)                                                                           \
	X(pmap, procedure)                                                                         \
	X(pmap, version)                                                                           \
	X(pmap, prog)                                                                              \
	X(pmap, vers)                                                                              \
	X(pmap, prot)                                                                              \
	X(pmap, port)                                                                              \
	X(pmap, proc)                                                                              \
	X(pmap, netid)                                                                             \
	X(pmap, addr)                                                                              \
	X(pmap, owner)                                                                             \
	X(pmap, uaddr)                                                                             \
	X(pmap, result)                                                                            \
	X(pmap, mappings)

#define TD_FIELDS(X)                                                                               \
	TD_LINK_FIELDS(X)                                                                          \
	TD_IP_FIELDS(X)                                                                            \
	TD_TRANSPORT_FIELDS(X)                                                                     \
	TD_SERVICE_FIELDS(X)                                                                       \
	TD_RPC_FIELDS(X)                                                                           \
	TD_ROUTING_FIELDS(X)                                                                       \
	TD_SNMP_FIELDS(X)                                                                          \
	TD_MEDIA_FIELDS(X)                                                                         \
	TD_LAN_FIELDS(X)                                                                           \
	TD_SERIAL_FIELDS(X)                                                                        \
	TD_OSPF3_FIELDS(X)                                                                         \
	TD_LLC_FIELDS(X)                                                                           \
	TD_SITE_FIELDS(X)                                                                          \
	TD_LOCK_FIELDS(X)

enum { TD_FIELDS(BIND_ID) TD_N_FIELDS };

#endif
