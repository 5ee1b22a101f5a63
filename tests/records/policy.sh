# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
paper policy policies issuer county		# notice.sh
texts='title:200 summary:1000 source:80 document_number:60 issuer:80 subject:80'
