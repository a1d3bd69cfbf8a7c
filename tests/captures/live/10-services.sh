# The services of a small network: web, names, addresses, files, time, log.

fetch()
{
	in_box client curl -s -A sonde-test --max-time 10 "$@" >/dev/null
}

web_server()
{
	in_box server sh -c 'mkdir /run/www && cd /run/www && seq -w 1 900 >numbers.txt &&
		echo "<!doctype html><title>example</title><p>Hello." >index.html'
	cat >"$work/nginx.conf" <<-END
		daemon off; worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log;
		user root; events { worker_connections 64; }
		http {
			access_log off; server_tokens off; types { text/html html; text/plain txt; }
			server { listen 80; listen 8080; listen [::]:80; root /run/www;
				keepalive_timeout 5;
				location /moved { return 301 http://www.example.test/; }
				location /form {
					if (\$request_method = POST) { return 200 "thank you\n"; }
				}
			}
		}
	END
	start_in server nginx -c "$work/nginx.conf"
	sleep 0.5
}

capture_http()
{
	local www=http://10.9.0.1
	web_server
	record client http
	fetch $www/ $www/index.html $www/missing $www/
	fetch -I $www/numbers.txt
	fetch $www/numbers.txt
	fetch -r 10-99 $www/numbers.txt
	fetch -d 'name=value&text=plain+words' $www/form
	fetch -H 'Expect: 100-continue' -d "$(seq -s, 1 300)" $www/form
	fetch -0 $www:8080/
	fetch -g "http://[fd09::1]/" "http://[fd09::1]/moved"
	fetch -X OPTIONS $www/
	fetch http://10.9.0.1:81/
	stop_record
	keep http pcapng 'tcp'
}

name_server()
{
	start_in server dnsmasq -k -C /dev/null -h -R --pid-file= --user=root --log-facility=- \
		--local=/example.test/ --domain=example.test --interface=eth0 --bind-interfaces \
		--host-record=server.example.test,10.9.0.1,fd09::1 \
		--host-record=mx.example.test,10.9.0.25 \
		--host-record=multi.example.test,10.9.0.31 \
		--host-record=multi.example.test,10.9.0.32 \
		--cname=www.example.test,server.example.test \
		--mx-host=example.test,mx.example.test,10 \
		--txt-record=example.test,v=spf1,second \
		--srv-host=_ntp._udp.example.test,server.example.test,123 \
		--naptr-record=sip.example.test,10,20,s,SIP+D2U,,_sip._udp.example.test \
		--caa-record=example.test,0,issue,ca.example.test --auth-server=ns.example.test \
		--dns-rr=example.test,51,aabbccdd --local-ttl=300 "$@"
	sleep 0.7
}

ask()
{
	in_box client dig @10.9.0.1 +tries=1 +time=2 "$@" >/dev/null
}

capture_dns()
{
	local kind
	name_server
	record client dns
	for kind in A AAAA MX TXT NS SOA ANY CAA TYPE51; do
		ask example.test $kind
		ask +noedns server.example.test $kind
	done
	ask www.example.test A
	ask +noedns www.example.test AAAA
	ask multi.example.test A
	ask +noedns _ntp._udp.example.test SRV
	ask sip.example.test NAPTR
	ask -x 10.9.0.1
	ask +noedns -x fd09::1
	ask +noedns missing.example.test A
	ask +dnssec +bufsize=4096 missing.example.test AAAA
	ask +norecurse +noedns outside.invalid A
	ask version.bind CH TXT
	ask +opcode=status example.test
	ask +edns=1 +noednsneg example.test
	ask +nsid +cookie +subnet=10.9.0.0/24 server.example.test
	ask +tcp example.test MX
	in_box client dig @fd09::1 +tries=1 +time=2 www.example.test AAAA >/dev/null
	in_box client dig @10.9.0.1 +tries=1 +time=1 -p 54 example.test >/dev/null
	in_box client getent ahosts www.example.test >/dev/null
	stop_record
	keep dns pcapng 'port 53 or port 54 or icmp'
}

capture_dhcp()
{
	name_server --dhcp-range=10.9.0.100,10.9.0.120,255.255.255.0,10m --dhcp-authoritative \
		--dhcp-option=option:router,10.9.0.1 --dhcp-option=option:ntp-server,10.9.0.1 \
		--dhcp-option=option:domain-search,example.test,lab.test \
		--dhcp-option=option:tftp-server,server \
		--dhcp-option=option:classless-static-route,10.9.1.0/24,10.9.0.1 \
		--dhcp-boot=pxelinux.0 \
		--dhcp-option=vendor:test,1,10.9.0.1 \
		--dhcp-leasefile="$work/leases" --dhcp-rapid-commit \
		--dhcp-range=fd09::100,fd09::120,64,10m --enable-ra
	cat >"$work/address" <<-'END'
		#!/bin/sh
		case ${reason:-$1} in
		BOUND|RENEW|bound|renew)
			ip addr replace "${ip:-$new_ip_address}/24" dev "$interface" ;;
		BOUND6) ip -6 addr replace "$new_ip6_address/64" dev "$interface" nodad ;;
		esac
	END
	chmod +x "$work/address"
	in_box client ip addr flush dev eth0 scope global
	record client dhcp
	in_box client timeout 20 udhcpc -f -n -q -R -i eth0 -s "$work/address" -t 3 -T 2 \
		-x hostname:client -O ntpsrv -O search -V sonde-test >/dev/null 2>&1
	cat >"$work/dhclient.conf" <<-END
		send host-name "client"; send vendor-class-identifier "test";
		request subnet-mask, routers, domain-name, domain-name-servers, ntp-servers;
	END
	dhclient_run -4 -1
	dhclient_run -4 -r
	in_box client ip link set eth0 up
	sleep 2
	dhclient_run -6 -1
	dhclient_run -6 -r
	in_box client timeout 8 udhcpc -f -n -q -i eth0 -s /bin/true -t 2 -T 1 \
		-r 10.9.7.7 >/dev/null 2>&1
	stop_record
	keep dhcp pcap 'port 67 or port 68 or port 546 or port 547 or arp'
}

dhclient_run()
{
	in_box client timeout 20 dhclient "$@" -cf "$work/dhclient.conf" -sf "$work/address" \
		-lf "$work/dhclient.leases" -pf "$work/dhclient.pid" eth0 >/dev/null 2>&1
}

capture_tftp()
{
	in_box server sh -c 'mkdir /run/tftp && cd /run/tftp && seq -w 1 400 >numbers.txt &&
		head -c 1024 /dev/zero | tr "\0" x >even'
	name_server --enable-tftp --tftp-root=/run/tftp
	record client tftp
	in_box client timeout 20 tftp 10.9.0.1 >/dev/null <<-END
		get numbers.txt /dev/null
		binary
		get even /dev/null
		get missing /dev/null
		put /etc/hostname x
	END
	in_box client curl -s --max-time 10 -o /dev/null --tftp-blksize 1024 \
		tftp://10.9.0.1/numbers.txt
	in_box client curl -s --max-time 10 -o /dev/null tftp://10.9.0.1/missing
	in_box client curl -s --max-time 10 -g -o /dev/null "tftp://[fd09::1]/even"
	stop_record
	keep tftp pcap 'udp or icmp'
}

capture_ntp()
{
	local server
	printf 'local stratum 3\nallow\ncmdport 0\npidfile /run/chronyd.pid\n' >"$work/chrony.conf"
	start_in server chronyd -d -x -u root -f "$work/chrony.conf"
	sleep 1
	record client ntp
	for server in '10.9.0.1 iburst maxsamples 4' 'fd09::1 version 3 iburst maxsamples 2'; do
		in_box client timeout 30 chronyd -Q -u root -t 8 'pidfile /run/c.pid' \
			"server $server" >/dev/null 2>&1
	done
	stop_record
	keep ntp pcap 'port 123'
}

capture_syslog()
{
	record client syslog
	local log="logger -d -P 514"
	in_box client $log -n 10.9.0.1 --rfc3164 -p auth.info -t sshd 'session opened for user ann'
	in_box client $log -n 10.9.0.1 --rfc5424 -p local3.debug -t app 'structured message'
	in_box client $log -n fd09::1 -p kern.emerg -t app 'over IPv6'
	stop_record
	keep syslog pcap 'port 514 or icmp or icmp6'
}
